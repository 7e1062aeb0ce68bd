package dev.tidewaiter.report.page;

import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How pages that are written to files look.
 *
 * @param css  the style sheet, which stands in the page
 * @param hash by which the page's policy knows it
 */
public record PageStyle(String css, String hash) {

    /** It is one for all pages, and a job of a thousand files writes as many. */
    private static volatile @Nullable PageStyle known;

    /** The style of all such pages. */
    public static PageStyle load() throws IOException {
        var style = known;
        if (style == null) {
            var css = ProgramFile.text(PageStyle.class, "report.css");
            style = new PageStyle(css, hash(css));
            known = style;
        }
        return style;
    }

    private static String hash(String css) {
        var digest = Sha256.digest().digest(css.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
