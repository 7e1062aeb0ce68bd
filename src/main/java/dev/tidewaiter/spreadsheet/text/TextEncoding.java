package dev.tidewaiter.spreadsheet.text;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text file.
 *
 * @param charset how its bytes become characters
 * @param assumed whether the file does not say so and the bytes leave a doubt
 */
public record TextEncoding(Charset charset, boolean assumed) {

    /** What share of the bytes of a UTF-16 text must be zeros; separators and digits alone give more. */
    private static final double FEWEST_ZEROS = 0.01;
    /** The same, for a text without line ends, which has no other mark. */
    private static final double FEWEST_ZEROS_IN_A_LINE = 0.2;

    private static final int UTF8_PER_ERROR = 5;

    public static TextEncoding of(FileScan scan) throws Refusal {
        var marked = marked(scan.head());
        if (marked != null) {
            return new TextEncoding(marked, false);
        }
        var bytes = scan.bytes();
        double zeros = (double) bytes.zeros() / Math.max(1, bytes.size());
        boolean oneSided = bytes.zerosAtOdd() > 0.95 || bytes.zerosAtOdd() < 0.05;
        boolean enough = zeros > (bytes.hasLines() ? FEWEST_ZEROS : FEWEST_ZEROS_IN_A_LINE);
        if (oneSided && enough && bytes.wideLines()) {
            return new TextEncoding(
                    bytes.zerosAtOdd() > 0.5 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, false);
        }
        if (zeros > 0.3 || bytes.controls() > 0.05) {
            throw Refusal.of(
                    "file.noTable",
                    "the file is no text and no workbook.",
                    "Ask the sender for the table as Excel workbook (.xlsx) or CSV.");
        }
        if (bytes.utf8Errors() == 0 || bytes.utf8Characters() >= UTF8_PER_ERROR * bytes.utf8Errors()) {
            return new TextEncoding(StandardCharsets.UTF_8, false);
        }
        return new TextEncoding(LegacyEncoding.of(bytes.sample()), true);
    }

    private static @Nullable Charset marked(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xff, 0xfe)) {
            return starts(head, 0xff, 0xfe, 0, 0) ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(head, 0, 0, 0xfe, 0xff) ? Charset.forName("UTF-32BE") : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }
}
