package dev.tidewaiter.rulebook.model;

/**
 * Why a line was not flagged: the nearest candidate below the threshold, and the condition that failed.
 *
 * @param rule      the rule's id
 * @param candidate what came near, such as a listed name or a code
 * @param failed    the condition that failed, a sentence
 */
public record NearMiss(String rule, String candidate, String failed) {}
