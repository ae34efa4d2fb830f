/** The WebGL program that draws every edge: a curve in its lane, an arrow head, and a pattern for its status. */
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { MOST_BOW } from "./curve.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./edge-shaders.ts";
import type { Lane } from "./lanes.ts";

/** What the edge reducer must give beside Sigma's own display data. `pattern` is a number of `PATTERNS`. */
export interface EdgeDrawing extends EdgeDisplayData, Lane {
  readonly pattern: number;
}

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_mostBow", "u_feather"] as const;

export class ClaimEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_radii", size: 2, type: FLOAT },
        { name: "a_lane", size: 2, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_pattern", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    display: EdgeDisplayData,
  ): void {
    const edge = display as EdgeDrawing;
    const ends = [source.x, source.y, target.x, target.y, source.size, target.size];
    const look = [edge.lane, edge.reach, edge.size, edge.pattern, floatColor(edge.color), id];
    this.array.set([...ends, ...look], start);
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_mostBow ?? null, MOST_BOW);
    gl.uniform1f(uniformLocations.u_feather ?? null, 1.4 / params.pixelRatio);
  }
}
