package id.lindung.moderation.statement.rule.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a statement says the content was about (Implementing Regulation (EU) 2024/2835, Annex I). */
public enum Category {
    ANIMAL_WELFARE,
    CONSUMER_INFORMATION,
    CYBER_VIOLENCE,
    CYBER_VIOLENCE_AGAINST_WOMEN,
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS,
    ILLEGAL_OR_HARMFUL_SPEECH,
    INTELLECTUAL_PROPERTY_INFRINGEMENTS,
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS,
    NOT_SPECIFIED_NOTICE,
    OTHER_VIOLATION_TC,
    PROTECTION_OF_MINORS,
    RISK_FOR_PUBLIC_SECURITY,
    SCAMS_AND_FRAUD,
    SELF_HARM,
    UNSAFE_AND_PROHIBITED_PRODUCTS,
    VIOLENCE;

    private static final Map<String, Category> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(Category::code, Function.identity()));

    /** As it is sent: {@code STATEMENT_CATEGORY_VIOLENCE}. */
    public String code() {
        return "STATEMENT_CATEGORY_" + name();
    }

    public static Optional<Category> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
