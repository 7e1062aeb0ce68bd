/**
 * The HTTP API, version 1: JSON in and out, errors as problem+json.
 *
 * <p><b>Owns</b> addresses under {@code /api/v1}, what they take and give, and how a problem is told. <b>May use</b> Jackson, Spring, {@code wording}, {@code hash}, {@code letters}, {@code files}, {@code job},
 * {@code security}, {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening},
 * {@code report}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.api;

import org.jspecify.annotations.NullMarked;
