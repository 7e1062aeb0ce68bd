package dev.tidewaiter.goods.text;

/**
 * One spelling, with what must hold where it is found.
 *
 * @param meaning  what it says
 * @param length   its folded length, blanks at its ends not counted
 * @param lead     1 when it must begin a word, so that the found text starts with a blank
 * @param trail    1 when it must end a word
 * @param tight    whether the original must be written in one piece
 * @param capitals whether the original must be in capitals
 * @param digits   how many digits must follow in one piece; 0 for none, {@link #SIZE} for a size
 */
record Phrase<M>(M meaning, int length, int lead, int trail, boolean tight, boolean capitals, int digits) {

    /** A size such as 30x12 must follow. */
    static final int SIZE = -1;
}
