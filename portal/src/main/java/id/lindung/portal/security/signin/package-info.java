/** How a session begins and ends at the identity provider. */
package id.lindung.portal.security.signin;
