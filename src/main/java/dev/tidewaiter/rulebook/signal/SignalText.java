package dev.tidewaiter.rulebook.signal;

/**
 * A text in which words of the table are looked for.
 *
 * @param folded   as {@link ComparableText} folds it
 * @param undotted without the dots that small letters keep of Turkish capitals: ASKERİ
 * @param plain    without any accents
 */
record SignalText(String folded, String undotted, String plain) {

    static SignalText of(String text) {
        var folded = ComparableText.of(text);
        return new SignalText(folded, folded.replace("i\u0307", "i"), ComparableText.unaccented(folded));
    }
}
