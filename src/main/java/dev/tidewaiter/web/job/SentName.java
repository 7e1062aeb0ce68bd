package dev.tidewaiter.web.job;

import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;

/** The name of a file as its sender gave it. */
public final class SentName {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern DOTS = Pattern.compile("\\.+");

    private SentName() {}

    /**
     * The name without folders, and without control characters, of which a database keeps not all, and marks of direction, which turn a name
     * round; another where there is none.
     */
    public static String of(MultipartFile file, String otherwise) {
        var given = file.getOriginalFilename();
        if (given == null) {
            return otherwise;
        }
        var name = CONTROL.matcher(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1))
                .replaceAll("_");
        return name.isBlank() || DOTS.matcher(name).matches() ? otherwise : name;
    }
}
