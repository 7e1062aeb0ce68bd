package dev.tidewaiter.rulebook.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the rules folder.
 *
 * @param file    the file, relative to the rules folder
 * @param place   the line, such as {@code 12}, or sheet and cell, such as {@code chpl!B7}; empty when it is the whole file
 * @param rule    the rule's id; null when it is about no single rule
 * @param message what is wrong and what to do
 */
public record Problem(String file, String place, @Nullable String rule, String message) {

    public static Problem of(String file, String message) {
        return new Problem(file, "", null, message);
    }

    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ":" + place) + (rule == null ? "" : " (" + rule + ")") + ": " + message;
    }
}
