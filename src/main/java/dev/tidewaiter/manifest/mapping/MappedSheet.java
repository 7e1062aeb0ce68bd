package dev.tidewaiter.manifest.mapping;

/**
 * A sheet of some file, as it was understood.
 *
 * @param file    the file's name without folders
 * @param mapping which of its columns and cells hold what
 */
public record MappedSheet(String file, SheetMapping mapping) {}
