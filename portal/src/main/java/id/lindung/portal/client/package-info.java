/**
 * The two services as the portal calls them, with the token of the signed-in user. The services decide what the user may
 * do.
 */
package id.lindung.portal.client;
