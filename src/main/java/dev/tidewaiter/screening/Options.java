package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.model.AsOf;

/**
 * What a caller may choose that changes an answer. All of it is in the fingerprint.
 *
 * @param asOf   which day decides what law applies
 * @param whyNot whether lines also say what came near and why it was not flagged
 */
public record Options(AsOf asOf, boolean whyNot) {}
