/**
 * The words the services share: what crosses the wire between them, to the portal and to platforms. Plain Java records
 * without a framework, so that any module can read them. Instants are UTC; dates are calendar dates without a zone.
 */
package id.lindung.contracts;
