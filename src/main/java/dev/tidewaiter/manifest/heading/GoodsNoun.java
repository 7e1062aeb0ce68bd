package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A heading of two nouns of which one names the goods: "Packages and description of goods", "31 Colli e designazione delle merci", as
 * box 31 of the Single Administrative Document is called (Regulation (EU) 2016/341, annex 9). Whatever else its column holds, the
 * goods are described there.
 */
final class GoodsNoun {

    private static final String MARKS = "/;,、，；&+|\n\r";

    private final Set<String> joints;
    private final Function<String, @Nullable Meaning> meanings;

    /**
     * Takes what it reads by.
     *
     * @param joints   words between two nouns, in small letters
     * @param meanings what a part of a heading says
     */
    GoodsNoun(Set<String> joints, Function<String, @Nullable Meaning> meanings) {
        this.joints = joints;
        this.meanings = meanings;
    }

    /** The meaning of a heading, unless it speaks of packages, marks or nothing beside the goods. */
    @Nullable
    Meaning beside(@Nullable Meaning meaning, String heading) {
        if (meaning != null && !givesWay(meaning)) {
            return meaning;
        }
        var parts = parts(heading);
        if (parts.size() < 2) {
            return meaning;
        }
        for (var part : parts) {
            var noun = meanings.apply(part);
            if (noun != null
                    && noun.fields().equals(List.of(Field.DESCRIPTION))
                    && noun.kind() != Kind.TARIFF_WORDING) {
                return Meaning.of(Kind.FIELD, List.of(Field.DESCRIPTION)).inexact();
            }
        }
        return meaning;
    }

    /** The parts of a heading; of "产品ASIN" only the latter, for goods right before it are what it tells of. */
    List<String> behind(HeadingText heading) {
        var parts = heading.parts();
        if (parts.size() != 2 || !heading.whole().equals(parts.get(0) + parts.get(1))) {
            return parts;
        }
        var front = meanings.apply(parts.get(0));
        var back = meanings.apply(parts.get(1));
        boolean told = front != null
                && front.fields().equals(List.of(Field.DESCRIPTION))
                && back != null
                && back.kind() == Meaning.Kind.FIELD
                && !back.fields().contains(Field.DESCRIPTION);
        return told ? parts.subList(1, 2) : parts;
    }

    private static boolean givesWay(Meaning meaning) {
        if (meaning.kind() == Kind.NOTHING) {
            return true;
        }
        boolean field = meaning.kind() == Kind.FIELD || meaning.kind() == Kind.LIKELY;
        return field
                && switch (meaning.fields().get(0)) {
                    case PACKAGE_COUNT, PACKAGE_TYPE, MARKS, QUANTITY, CONTAINER -> true;
                    default -> false;
                };
    }

    private List<String> parts(String heading) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : spaced(heading).split("(?U)\\s+", -1)) {
            if (word.equals("|") || joints.contains(word.toLowerCase(Locale.ROOT))) {
                add(parts, part);
            } else {
                part.append(part.length() == 0 ? "" : " ").append(word);
            }
        }
        add(parts, part);
        return parts;
    }

    /** With blanks about the marks and, in scripts without blanks, about the joints. */
    private String spaced(String heading) {
        var spaced = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            var letter = heading.substring(i, i + 1);
            boolean joint = Characters.isSpaceless(letter.charAt(0)) && joints.contains(letter);
            spaced.append(MARKS.contains(letter) || joint ? " | " : letter);
        }
        return spaced.toString();
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
