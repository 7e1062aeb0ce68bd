package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;

/** Finds how far the pictures and charts of a sheet reach. */
final class DrawnColumns {

    /** What reaches further is a line over the whole sheet. */
    private static final int WIDE = 1000;

    private DrawnColumns() {}

    /** The last column, from 0, that a picture or chart of the sheet reaches; -1 when there is none. */
    static int last(PackageSource pack, String sheetPart) throws IOException {
        var links = PackageSource.asked(() -> pack.parts().relationships(sheetPart));
        for (var link : links.values()) {
            if (link.type().equals("drawing")) {
                return pack.parts().has(link.target()) ? last(pack.bytes(link.target())) : -1;
            }
        }
        return -1;
    }

    private static int last(byte[] drawing) throws IOException {
        var scan = XmlScanner.reading(drawing);
        int last = -1;
        boolean inTo = false;
        boolean inColumn = false;
        while (scan.next()) {
            if (scan.kind() == XmlScanner.Kind.OTHER) {
                if (inTo && inColumn) {
                    last = Math.max(last, wholeNumber(scan.text().strip()));
                }
            } else if (scan.name().endsWith(":to")) {
                inTo = scan.opens();
            } else if (scan.name().endsWith(":col")) {
                inColumn = scan.opens();
            }
        }
        return last;
    }

    private static int wholeNumber(String text) {
        try {
            int column = Integer.parseInt(text);
            return column > WIDE ? -1 : column;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
