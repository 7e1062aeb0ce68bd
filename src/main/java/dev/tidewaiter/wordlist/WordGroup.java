package dev.tidewaiter.wordlist;

import java.util.List;

/**
 * A row that is a heading and its words: {@code aviation = aero | avia | 航空}.
 *
 * @param heading what stands before the sign
 * @param sign    {@code =} or {@code :}, whose difference each list tells
 * @param words   what stands after it, between bars; an empty one is kept
 */
public record WordGroup(String heading, char sign, List<String> words) {}
