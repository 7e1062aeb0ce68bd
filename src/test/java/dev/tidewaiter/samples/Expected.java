package dev.tidewaiter.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a sample must give, row by row; becomes the table {@code expected/FILE.md}. */
final class Expected {

    private static final String HEADER = "| sheet | row | verdict | rules | why |\n|---|---|---|---|---|\n";

    private final List<String> rows = new ArrayList<>();

    /** A line that ships. */
    void clear(String sheet, int row, String why) {
        add(sheet, row, "CLEAR", "", why);
    }

    /**
     * A line of the expectation.
     *
     * @param verdict one verdict, or two with {@code or} between them where the law leaves both open
     * @param rules   rules that must be among the findings, or among what was not checked, with {@code ;} between them
     * @param why     why, for whoever reads the failing test
     */
    void add(String sheet, int row, String verdict, String rules, String why) {
        rows.add(row(sheet, Integer.toString(row), verdict.replace("|", " or "), rules.replace(";", " "), why));
    }

    /** A file that cannot be read at all. */
    void rejected(String why) {
        rows.add(row("", "", "REJECTED", "", why));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HEADER + String.join("", rows));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
