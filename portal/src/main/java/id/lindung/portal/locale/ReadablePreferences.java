package id.lindung.portal.locale;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts in order what a browser says it would rather have, before the framework reads it, which refuses what it cannot
 * read: nobody is refused a page for a preference. Of languages and encodings what we understand is left. Every address has
 * one type of content, so that what is accepted makes no difference.
 */
@ApplicationScoped
class ReadablePreferences {

    /** Before everything that reads headers. */
    private static final int FIRST = 1_000;

    /** RFC 9110 section 12.5.3, with the weight of section 12.4.2. */
    private static final Pattern ENCODING =
            Pattern.compile("[a-z*-]{1,20}(\\s*;\\s*q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?))?", Pattern.CASE_INSENSITIVE);

    void register(@Observes Filters filters) {
        filters.register(ReadablePreferences::putInOrder, FIRST);
    }

    private static void putInOrder(RoutingContext routing) {
        var headers = routing.request().headers();
        headers.remove(HttpHeaders.ACCEPT);
        var languages = headers.get(HttpHeaders.ACCEPT_LANGUAGE);
        if (languages != null) {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, Language.bestFor(languages).tag());
        }
        var encodings = headers.get(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null) {
            headers.set(HttpHeaders.ACCEPT_ENCODING, readable(encodings));
        }
        routing.next();
    }

    private static String readable(String encodings) {
        return Stream.of(encodings.split(","))
                .map(String::strip)
                .filter(encoding -> ENCODING.matcher(encoding).matches())
                .collect(Collectors.joining(", "));
    }
}
