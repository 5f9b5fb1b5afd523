/** The two services as the portal calls them: in the name of whoever is signed in, who is judged there, not here. */
package id.lindung.portal.client;
