package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.nio.charset.Charset;
import java.util.Locale;

/** Says that the letters of a file were read by their look. */
public final class AssumedEncoding {

    private AssumedEncoding() {}

    public static IntegrityFinding finding(Charset charset, String sheet) {
        return new IntegrityFinding(
                "encoding-assumed",
                sheet,
                null,
                1,
                "The file does not say how its letters are encoded. By their look they were read as %s."
                        .formatted(title(charset)),
                "Look at a few names; if they are garbled, ask the sender for the file as UTF-8 or .xlsx.");
    }

    private static String title(Charset charset) {
        return switch (charset.name().toLowerCase(Locale.ROOT)) {
            case "windows-1251" -> "windows-1251 (Cyrillic)";
            case "windows-1252" -> "windows-1252 (Western European)";
            case "gb18030" -> "GB18030 (Chinese)";
            default -> charset.name();
        };
    }
}
