package id.lindung.contracts.takedown;

import java.time.Instant;

/** A platform's question and the ministry's answer; {@code answer} is null while it is open. */
public record ClarificationView(String question, Instant askedAt, String answer, Instant answeredAt) {}
