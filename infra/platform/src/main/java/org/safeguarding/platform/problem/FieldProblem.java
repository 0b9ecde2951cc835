package org.safeguarding.platform.problem;

/** What is wrong with one field of a request's body; {@code field} is its path, such as {@code children[0].nhsNumber}. */
public record FieldProblem(String field, String problem) {}
