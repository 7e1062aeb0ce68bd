package dev.tidewaiter.manifest.heading;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which box of an official form a heading is taken from, in front of it or behind it: "гр. 8 Получатель", "Gross weight (box 35)". */
final class BoxReferences {

    private final Pattern before;
    private final Pattern behind;
    private final Pattern alone;
    private final DeclarationBoxes boxes;

    /** @param words words for a box, in small letters */
    BoxReferences(Collection<String> words, DeclarationBoxes boxes) {
        this.boxes = boxes;
        var word = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        var box = word + "\\.?\\s?№?\\s?\\d{1,2}\\p{L}?\\b";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.before = Pattern.compile("^" + box + "[.:)]?\\s+(?=[\\p{L}№])", flags);
        // behind a mark: "PO BOX 12" is an address
        this.behind = Pattern.compile("\\s*[,;(]\\s*" + box + "\\)?$", flags);
        this.alone = Pattern.compile(word + "\\.?\\s?№?\\s?(\\d{2})", flags);
    }

    /** What a heading means; where that is not sure, what it means without the box. */
    @Nullable
    Meaning orBare(String heading, Function<String, @Nullable Meaning> meanings) {
        var meaning = meanings.apply(heading);
        var bare = meaning == null || !meaning.exact() ? without(heading) : heading;
        var ofBare = bare.equals(heading) ? null : meanings.apply(bare);
        return ofBare != null ? ofBare : meaning != null ? meaning : ofBoxAlone(heading);
    }

    /** "гр. 34": a box of the items of a customs declaration heads a column by nothing but its number. */
    private @Nullable Meaning ofBoxAlone(String heading) {
        var box = alone.matcher(heading.strip());
        var field = box.matches() ? boxes.ofItem(Integer.parseInt(box.group(1))) : null;
        return field == null
                ? null
                : Meaning.of(Meaning.Kind.FIELD, List.of(field)).inexact();
    }

    private String without(String heading) {
        return behind.matcher(before.matcher(heading).replaceFirst("")).replaceFirst("");
    }
}
