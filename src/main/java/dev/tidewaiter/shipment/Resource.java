package dev.tidewaiter.shipment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a data file of this module: tab-separated, {@code #} starts a comment line. */
final class Resource {

    private Resource() {}

    static List<String[]> rows(String name) {
        var stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + name + " is missing");
        }
        var rows = new ArrayList<String[]>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }

    /** The entries of a cell that holds a list, separated by bars. */
    static List<String> list(String cell) {
        var entries = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == '|') {
                if (i > start) {
                    entries.add(cell.substring(start, i));
                }
                start = i + 1;
            }
        }
        return entries;
    }
}
