package dev.tidewaiter.web.api;

import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at the Idempotency-Key of each request that changes something, before it is followed: none is passed over in silence. */
@Configuration(proxyBeanMethods = false)
class RequestKeys implements WebMvcConfigurer, HandlerInterceptor {

    static final String HEADER = "Idempotency-Key";

    /** What sender of a DELETE with a key is told. */
    static final String NONE_FOR_DELETE =
            "A DELETE that comes again ends nothing more than the first did: send this without an Idempotency-Key.";

    private static final int LONGEST = 200;

    /** They change nothing, however often they come. */
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var keys = Collections.list(request.getHeaders(HEADER));
        if (keys.isEmpty() || ONLY_READ.contains(request.getMethod())) {
            return true;
        }
        var without = handler instanceof HandlerMethod method ? method.getMethodAnnotation(WithoutKey.class) : null;
        if (without != null) {
            throw new WrongRequest(without.value());
        }
        if (keys.size() > 1) {
            throw new WrongRequest(StrictJson.givenTwice(HEADER));
        }
        if (keys.get(0).isBlank() || keys.get(0).length() > LONGEST) {
            throw new WrongRequest("An %s has 1 to %d characters.".formatted(HEADER, LONGEST));
        }
        return true;
    }
}
