// purpose: The grades of the given claims and documents
// access: read
// params: ids
UNWIND $ids AS id
MATCH (grade:Grade {id: 'grade:' + id})
RETURN id AS of, grade.reliability AS reliability, grade.credibility AS credibility, grade.because AS because,
  grade.author AS author, grade.graded AS graded
