package dev.tidewaiter.names.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the commented files of language knowledge that come with the module. */
public final class LanguageFile {

    /**
     * One line: a heading and its variants.
     *
     * @param heading  what stands before the sign
     * @param oneThing whether all variants mean the same ("="), or only belong together (":")
     * @param variants what stands after it, between bars
     */
    public record Line(String heading, boolean oneThing, List<String> variants) {}

    private static final String FOLDER = "/dev/tidewaiter/names/";

    private LanguageFile() {}

    /** The lines that are neither blank nor comment. */
    public static List<String> lines(String file) {
        try (var in = LanguageFile.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            var lines = new ArrayList<String>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + file + " cannot be read", e);
        }
    }

    /** The lines of a file of headings and variants. */
    public static List<Line> vocabulary(String file) {
        var vocabulary = new ArrayList<Line>();
        for (var line : lines(file)) {
            int sign = 0;
            while (line.charAt(sign) != '=' && line.charAt(sign) != ':') {
                sign++;
            }
            var variants = new ArrayList<String>();
            int from = sign + 1;
            while (from <= line.length()) {
                int bar = line.indexOf('|', from);
                int to = bar < 0 ? line.length() : bar;
                variants.add(line.substring(from, to).strip());
                from = to + 1;
            }
            vocabulary.add(new Line(line.substring(0, sign).strip(), line.charAt(sign) == '=', variants));
        }
        return vocabulary;
    }
}
