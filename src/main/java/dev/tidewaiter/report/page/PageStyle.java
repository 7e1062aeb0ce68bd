package dev.tidewaiter.report.page;

import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * How pages that are written to files look.
 *
 * @param css  the style sheet, which stands in the page
 * @param hash by which the page's policy knows it
 */
public record PageStyle(String css, String hash) {

    /** The style of all such pages. */
    public static PageStyle load() throws IOException {
        var css = ProgramFile.text(PageStyle.class, "report.css");
        return new PageStyle(css, hash(css));
    }

    private static String hash(String css) {
        var digest = Sha256.digest().digest(css.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
