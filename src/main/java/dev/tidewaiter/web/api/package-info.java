/** The HTTP API, version 1: JSON in and out, errors as problem+json. */
@NullMarked
package dev.tidewaiter.web.api;

import org.jspecify.annotations.NullMarked;
