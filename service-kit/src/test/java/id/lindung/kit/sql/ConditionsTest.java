package id.lindung.kit.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void whatIsNotAskedForIsNoCondition() {
        var conditions = new Conditions().and("a = ?", (Object) null).andIf(false, "b = ?", 1);
        assertEquals("", conditions.where());
        assertArrayEquals(new Object[] {7}, conditions.values(7));
    }

    @Test
    void valuesStandInTheOrderOfTheirConditions() {
        var conditions = new Conditions()
                .and("a = ? OR b = ?", 1, 2)
                .and("(c, d) > (?, ?)", 3, null)
                .andIf(true, "e")
                .and("f = ?", 4);
        assertEquals(" WHERE (a = ? OR b = ?) AND (e) AND (f = ?)", conditions.where());
        assertArrayEquals(new Object[] {1, 2, 4, 7}, conditions.values(7));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var all = new Conditions().and("a = ?", 1);
        var page = all.copy().and("b > ?", 2);
        assertEquals(" WHERE (a = ?)", all.where());
        assertEquals(" WHERE (a = ?) AND (b > ?)", page.where());
        assertArrayEquals(new Object[] {1, 2}, page.values());
    }
}
