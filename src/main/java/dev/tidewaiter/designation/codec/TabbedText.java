package dev.tidewaiter.designation.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small files of lines with tabs between their values, which a person can read and every program. */
public final class TabbedText {

    private final List<List<String>> lines = new ArrayList<>();

    /** The lines of a file; none where there is no file. */
    public static TabbedText read(Path file) throws IOException {
        return Files.exists(file) ? of(Files.readString(file)) : new TabbedText();
    }

    /** The lines of a file that was read already. */
    public static TabbedText of(String whole) {
        var text = new TabbedText();
        for (var line : whole.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                text.lines.add(List.of(line.split("\t", -1)));
            }
        }
        return text;
    }

    /** Adds a line; what would break it is a blank in its values. */
    public void add(String... values) {
        lines.add(List.of(values).stream()
                .map(value -> value.replaceAll("[\\t\\r\\n]+", " "))
                .toList());
    }

    /** Lines that have at least so many values. */
    public List<List<String>> lines(int values) {
        return lines.stream().filter(line -> line.size() >= values).toList();
    }

    /** Whether each line has so many values. */
    public boolean isOf(int values) {
        return lines.stream().allMatch(line -> line.size() == values);
    }

    /** The values behind a line's first one. */
    public List<String> all(String first) {
        return lines(2).stream()
                .filter(line -> line.get(0).equals(first))
                .map(line -> line.get(1))
                .toList();
    }

    /** The value behind the only line that begins so; empty when there is none. */
    public String one(String first) {
        var all = all(first);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All of it as a file, with a comment ahead. */
    public byte[] bytes(String comment) {
        var text = new StringBuilder("# ").append(comment).append('\n');
        lines.forEach(line -> text.append(String.join("\t", line)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
