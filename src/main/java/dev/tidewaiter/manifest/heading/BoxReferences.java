package dev.tidewaiter.manifest.heading;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which box of an official form a heading is taken from, in front of it or behind it: "гр. 8 Получатель", "Gross weight (box 35)". */
final class BoxReferences {

    private final Pattern before;
    private final Pattern behind;

    /** @param words words for a box, in small letters */
    BoxReferences(Collection<String> words) {
        var word = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        var box = word + "\\.?\\s?№?\\s?\\d{1,2}\\p{L}?\\b";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.before = Pattern.compile("^" + box + "[.:)]?\\s+(?=[\\p{L}№])", flags);
        // behind a mark: "PO BOX 12" is an address
        this.behind = Pattern.compile("\\s*[,;(]\\s*" + box + "\\)?$", flags);
    }

    /** What a heading means; where that is not sure, what it means without the box. */
    @Nullable
    Meaning orBare(String heading, Function<String, @Nullable Meaning> meanings) {
        var meaning = meanings.apply(heading);
        var bare = meaning == null || !meaning.exact() ? without(heading) : heading;
        var ofBare = bare.equals(heading) ? null : meanings.apply(bare);
        return ofBare == null ? meaning : ofBare;
    }

    private String without(String heading) {
        return behind.matcher(before.matcher(heading).replaceFirst("")).replaceFirst("");
    }
}
