package dev.tidewaiter.designation.identifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the commented data files of this module. */
public final class DesignationFile {

    private DesignationFile() {}

    /** The lines that are neither blank nor comment. */
    public static List<String> lines(String file) {
        try (var in = DesignationFile.class.getResourceAsStream("/dev/tidewaiter/designation/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + file + " cannot be read", e);
        }
    }
}
