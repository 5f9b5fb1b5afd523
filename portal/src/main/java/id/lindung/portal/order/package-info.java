/** Takedown orders: list, page, draft, signature, answers and verification. */
package id.lindung.portal.order;
