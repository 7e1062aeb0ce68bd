package dev.tidewaiter.manifest.heading;

import org.jspecify.annotations.Nullable;

/** Tells a text that is a heading all over from one that only holds a heading beside something else. */
final class WholeHeading {

    private WholeHeading() {}

    /** Whether all parts of a text are headings; a remark on how to fill it in may stand in brackets. */
    static boolean is(String text, Headings headings, HeadingRemarks remarks) {
        if (!isExact(headings.meaning(text))) {
            return false;
        }
        if (isExact(headings.meaningAsOne(text)) && text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return true;
        }
        var heading = HeadingText.of(HeadingText.withoutBullet(HeadingText.whole(text)), remarks);
        var parts = heading.parts().stream()
                .filter(part -> !heading.brackets().contains(part))
                .toList();
        boolean known = parts.isEmpty()
                ? heading.whole().isEmpty() || isExact(headings.meaning(heading.whole()))
                : parts.stream().allMatch(part -> isExact(headings.meaning(part)));
        return known && heading.brackets().stream().allMatch(inside -> explains(inside, headings, remarks));
    }

    /** "(name, address)", "(if different from the ordering company)", "(kg)", and neither "(Omega Parvaz)" nor "(omega parvaz fze)". */
    private static boolean explains(String inside, Headings headings, HeadingRemarks remarks) {
        return inside.isEmpty()
                || headings.meaning(inside) != null
                || remarks.areCondition(inside)
                || (Character.isLowerCase(inside.codePointAt(0)) && !headings.endsInLegalForm(inside));
    }

    private static boolean isExact(@Nullable Meaning meaning) {
        return meaning != null && meaning.exact();
    }
}
