/** Liaison officers of a platform: who is one, who is proposed, and whether one of them lives in Indonesia. */
package id.lindung.portal.liaison;
