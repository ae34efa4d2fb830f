# Three stages: build the client with all packages, fetch only what the server runs on, and put the two together.
FROM node:24-slim AS client
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY vite.config.ts tsconfig.json ./
COPY client client
COPY server server
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The base image brings Node itself, which is the only optional package the server would need.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=client /app/dist dist
COPY package.json tsconfig.json ./
COPY server server
COPY cypher cypher
COPY seeds seeds
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=20s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/api/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
