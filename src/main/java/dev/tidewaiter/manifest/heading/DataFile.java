package dev.tidewaiter.manifest.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a data file of {@code manifest}: tab-separated, {@code #} and a blank start a comment line. */
public final class DataFile {

    private DataFile() {}

    public static List<String[]> rows(String name) {
        var stream = DataFile.class.getResourceAsStream("/dev/tidewaiter/manifest/" + name);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + name + " is missing");
        }
        var rows = new ArrayList<String[]>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }

    /** The entries of a cell that holds a list, separated by bars. */
    public static List<String> list(String cell) {
        var entries = new ArrayList<String>();
        for (int start = 0, bar; start <= cell.length(); start = bar + 1) {
            bar = cell.indexOf('|', start);
            bar = bar < 0 ? cell.length() : bar;
            if (bar > start) {
                entries.add(cell.substring(start, bar));
            }
        }
        return entries;
    }
}
