package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.wordlist.WordKinds;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which box or section of an official form a heading is taken from, in front of it or behind it: "гр. 8 Получатель", "Gross weight (box
 * 35)", "Section C. Recipient", "PART - III - ITEM DETAILS".
 */
final class BoxReferences {

    private final Pattern section;
    private final Pattern before;
    private final Pattern behind;
    private final Pattern alone;
    private final DeclarationBoxes boxes;

    /**
     * @param words    words for a box, in small letters
     * @param sections the same for a section, which has a letter or a number and a mark behind it: "Part A" may be one of the goods
     */
    BoxReferences(Collection<String> words, Collection<String> sections, DeclarationBoxes boxes) {
        this.boxes = boxes;
        var word = WordKinds.anyOf(words);
        // apart from its letter: "Parts: Name" is of goods, and "Parte n." numbers them
        var ofSection = WordKinds.anyOf(sections)
                + "(?:\\s*[-–—]\\s*|\\s+|(?=\\d))(?!n\\s*[.°º])(?:\\p{L}\\d?|[ivx]{1,5}|\\d{1,2})"
                + "\\s*[.:)–—-]\\s*(?=\\p{L})";
        var box = word + "\\.?\\s?№?\\s?\\d{1,2}\\p{L}?\\b";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.section = Pattern.compile("^" + ofSection, flags);
        this.before = Pattern.compile("^" + box + "[.:)]?\\s+(?=[\\p{L}№])", flags);
        // behind a mark: "PO BOX 12" is an address
        this.behind = Pattern.compile("\\s*[,;(]\\s*" + box + "\\)?$", flags);
        this.alone = Pattern.compile(word + "\\.?\\s?№?\\s?(\\d{2})", flags);
    }

    /** What a heading means; where that is not sure, what it means without the box. */
    @Nullable
    Meaning orBare(String heading, Function<String, @Nullable Meaning> meanings) {
        var titled = section.matcher(heading).replaceFirst("");
        var ofTitle = titled.equals(heading) ? null : meanings.apply(titled);
        return ofTitle != null ? ofTitle : withoutBox(heading, meanings);
    }

    private @Nullable Meaning withoutBox(String heading, Function<String, @Nullable Meaning> meanings) {
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
