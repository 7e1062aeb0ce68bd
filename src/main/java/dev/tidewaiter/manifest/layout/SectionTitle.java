package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;

/** "> Chilled" alone in its row, which divides a list that has no heading. */
public final class SectionTitle {

    private static final Pattern TITLE = Pattern.compile(">+ ?\\p{L}[\\p{L} ]{0,30}");

    private SectionTitle() {}

    public static boolean is(SourceRow row) {
        return row.cells().size() == 1
                && TITLE.matcher(row.cells().get(0).text()).matches();
    }
}
