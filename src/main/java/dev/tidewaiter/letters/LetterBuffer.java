package dev.tidewaiter.letters;

import java.util.Arrays;

/**
 * Letters written one after another, for loops that run at every start. A {@code StringBuilder} keeps one byte or two a letter and asks
 * at each append; compiling that into such a loop took a quarter of a second each. One thread.
 */
public final class LetterBuffer {

    private char[] letters;
    private int length;

    /** An empty buffer with room for some letters; it grows when they are more. */
    public LetterBuffer(int room) {
        letters = new char[room];
    }

    /** Adds a letter. */
    public void append(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2 + 8);
        }
        letters[length++] = letter;
    }

    /** Adds letters. */
    public void append(String more) {
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i));
        }
    }

    /** How many letters there are. */
    public int length() {
        return length;
    }

    /** The letter at a place, from 0. */
    public char charAt(int place) {
        return letters[place];
    }

    /** Forgets all letters. */
    public void clear() {
        length = 0;
    }

    /** The letters as a text. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
