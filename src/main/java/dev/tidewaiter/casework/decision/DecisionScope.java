package dev.tidewaiter.casework.decision;

/** How far an answer reaches. */
public enum DecisionScope {
    /** To its finding. */
    LINE,
    /** To all that is open today about the same party, entry and rule; that it is another party, also to what rests on that. */
    PARTY,
    /** To all that is open today and asks the same of the same file. */
    QUESTION
}
