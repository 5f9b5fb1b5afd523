package id.lindung.kit.problem.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HttpProblemsTest {

    @Test
    void aTypeIsRefusedInAWholeSentence() {
        assertEquals(
                "This operation takes text/csv.",
                HttpProblems.unsupported("text/csv").detail());
        assertEquals(
                "This operation does not take this type of content.",
                HttpProblems.unsupported("").detail());
    }
}
