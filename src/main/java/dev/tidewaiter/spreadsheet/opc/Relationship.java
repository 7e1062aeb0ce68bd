package dev.tidewaiter.spreadsheet.opc;

/**
 * A lead from one part of a package to another.
 *
 * @param type   what it is for: the last word of its type, such as {@code worksheet}
 * @param target the name of the part that it leads to, from the package's root; an address as it stands where it leads out of the package
 */
public record Relationship(String type, String target) {}
