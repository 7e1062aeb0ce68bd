package dev.tidewaiter.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That an address takes no Idempotency-Key, and why: whoever sends one believes that it counts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface WithoutKey {

    /** A sentence for who sent one, with what to do. */
    String value();
}
