package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A label with its value that follows others in one cell: in a line of its own, or behind a wide gap, a dash or a semicolon.
 *
 * @param start    where the gap before it begins in the text
 * @param label    the text before its colon
 * @param value    the text behind it, up to the next one
 * @param sameLine whether it stands in the line of the one before
 */
record InlinePieces(int start, String label, String value, boolean sameLine) {

    private static final int LONGEST_LABEL = 40;
    private static final Pattern GAP = Pattern.compile("\\n|\\s[-–—]\\s|[\\s\u3000]{2,}|[;；|]\\s*");

    /** The labels with values behind the first gap of a text. */
    static List<InlinePieces> of(String text) {
        var pieces = new ArrayList<InlinePieces>();
        var gap = GAP.matcher(text);
        boolean found = gap.find();
        while (found) {
            int before = gap.start();
            int start = gap.end();
            boolean line = gap.group().indexOf('\n') >= 0;
            found = gap.find();
            var piece = text.substring(start, found ? gap.start() : text.length());
            int colon = TextMarks.firstColon(piece);
            if (colon > 0 && colon <= LONGEST_LABEL && colon < piece.strip().length() - 1) {
                pieces.add(new InlinePieces(
                        before, piece.substring(0, colon).strip(), SourceCell.bare(piece.substring(colon + 1)), !line));
            } else if (!line
                    && !pieces.isEmpty()
                    && pieces.get(pieces.size() - 1).sameLine()) {
                var last = pieces.remove(pieces.size() - 1); // the gap belongs to its value
                pieces.add(new InlinePieces(
                        last.start(),
                        last.label(),
                        text.substring(text.indexOf(last.value(), last.start()), found ? gap.start() : text.length()),
                        true));
            }
        }
        return pieces;
    }
}
