package dev.tidewaiter.goods;

/**
 * A phrase found in a text.
 *
 * @param lexeme what it says
 * @param start  where it begins in the folded text
 * @param end    where it ends, exclusive
 */
record Hit(Lexeme lexeme, int start, int end) {

    boolean has(Joint joint) {
        return lexeme.joint() == joint;
    }
}
