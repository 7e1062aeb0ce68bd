package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.opc.XmlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what Excel shows when a cell is chosen or pointed at, which stands behind the rows of a sheet (ECMA-376 part 1, 18.3.1.32 and 18.3.1.47). */
final class CellMessages {

    private static final int MOST = 10_000;
    private static final List<String> OF_VALIDATION = List.of("promptTitle", "prompt", "errorTitle", "error");

    private final List<OutsideText> found = new ArrayList<>(0);

    /** Looks at an element that is no row. */
    void see(XmlReader xml) {
        switch (xml.name()) {
            case "dataValidation" -> {
                for (var attribute : OF_VALIDATION) {
                    add(xml.attribute("sqref"), xml.attribute(attribute));
                }
            }
            case "hyperlink" -> add(xml.attribute("ref"), xml.attribute("tooltip"));
            default -> {
                // how it looks and is printed
            }
        }
    }

    private void add(@Nullable String cells, @Nullable String text) {
        if (text == null || text.isBlank() || found.size() >= MOST) {
            return;
        }
        int end = cells == null ? 0 : (cells + " ").indexOf(' ');
        var first = cells == null ? null : cells.substring(0, end);
        found.add(new OutsideText(OutsideText.Kind.MESSAGE, first, SourceCell.bare(text)));
    }

    List<OutsideText> found() {
        return List.copyOf(found);
    }
}
