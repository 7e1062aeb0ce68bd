package dev.tidewaiter.wordlist;

/**
 * Something wrong in a word list.
 *
 * @param file    the list, such as {@code words/goods/drones.tsv}
 * @param line    the line as an editor counts it, from 1; 0 when it is the whole file
 * @param message what is wrong and what to do
 */
public record WordProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}
