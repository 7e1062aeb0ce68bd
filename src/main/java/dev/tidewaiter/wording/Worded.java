package dev.tidewaiter.wording;

/** What has a sentence for a person, as a refusal has. */
public interface Worded {

    /** The sentence. */
    Wording notice();
}
