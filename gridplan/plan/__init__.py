"""The finished plan: codes, names, figures and reasons of every grid."""
