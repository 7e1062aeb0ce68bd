package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.AnsweredRequests;
import dev.tidewaiter.casework.decision.AnsweredRequests.Answered;
import java.net.URI;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows a request with a key once: when it comes again it gets the answer of then. What was refused is not kept, so that it may be sent
 * again once it can be followed. Of a request whose answer was lost as the service died, the second finds what the first did, and is told so.
 */
@Component
class AnswersByKey {

    /** One service has a database at a time, so two at once meet here; two keys may share a turn. */
    private static final int TURNS = 64;

    private final AnsweredRequests answered;
    private final JsonMapper json;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);

    AnswersByKey(AnsweredRequests answered, JsonMapper json) {
        this.answered = answered;
        this.json = json;
    }

    /** What is done when a request has not come before. */
    interface Work<T, E extends Exception> {
        ResponseEntity<T> done() throws E;
    }

    /** The text by which a body is told from another. */
    String text(Object body) {
        return json.writeValueAsString(body);
    }

    /**
     * Gives the answer of then, or follows the request.
     *
     * @throws ResponseStatusException when the key came with another request before
     */
    <T, E extends Exception> ResponseEntity<T> once(KeyedRequest request, Class<? extends T> type, Work<T, E> work)
            throws E {
        var key = request.key();
        if (key == null) {
            return work.done();
        }
        var hash = request.hash();
        var turn = turns[Math.floorMod(key.hashCode() * 31 + request.account().hashCode(), TURNS)];
        turn.lock();
        try {
            var before = answered.find(request.account(), key);
            return before.isPresent()
                    ? again(before.get(), hash, type)
                    : kept(request.account(), key, hash, work.done());
        } finally {
            turn.unlock();
        }
    }

    private <T> ResponseEntity<T> again(Answered before, String hash, Class<? extends T> type) {
        if (!before.request().equals(hash)) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This Idempotency-Key stood for another request before. Take a new key for each request.");
        }
        var answer = ResponseEntity.status(before.status());
        if (!before.location().isEmpty()) {
            answer.location(URI.create(before.location()));
        }
        return answer.body(json.readValue(before.body(), type));
    }

    private <T> ResponseEntity<T> kept(String account, String key, String hash, ResponseEntity<T> answer) {
        if (answer.getStatusCode().is2xxSuccessful()) {
            var location = answer.getHeaders().getLocation();
            answered.keep(
                    account,
                    key,
                    new Answered(
                            hash,
                            answer.getStatusCode().value(),
                            location == null ? "" : location.toString(),
                            json.writeValueAsString(answer.getBody())));
        }
        return answer;
    }
}
