# Accounts.

rule en.login.button
about Link or button to log in or sign up
class login
lang en
cut line
text {Log in|Sign in|Sign up|Log in Register|Log in / Register|Login / Register|Login | Register|Sign in / Register|Sign in / Sign up|Sign in or register|Sign in or sign up|Log in or sign up|Log in or register|Log in Sign up|Login Sign up|Sign up Sign in|Sign in Sign up|Register Login|Sign in to your account|Log in to your account|Log into your account|Login to your account|Welcome! Log into your account|Create a free account|Create your account|Create new account|Register for free|My account|Your account|My profile|Forgot password|Forgot your password|Forgot your password? Get help|Forgot username|Lost your password|Password recovery|Recover your password|A password will be e-mailed to you|Reset password|Keep me signed in|Keep me logged in|Stay signed in|Username or email|Username or email address|Not recommended on shared computers|Don't have an account|Don't have an account? Sign up|Don't have an account? Register|Already have an account|Already have an account? Log in|Already have an account? Sign in|New user|New user? Register|Not a member|Not a member? Sign up|Already registered|Not registered yet|Log in here|Sign in here|Sign in with Google|Continue with Google|Continue with Facebook|Continue with Apple|Sign in with Apple|Sign in with Facebook|Log in with Facebook|Login with Facebook|Log in with Google|Sign up using Google|Sign up using Facebook|Sign up using Email and Password|Sign up with Google|Sign up with email|or sign up with|or log in with}
yes Log in
yes Forgot your password?
yes Already have an account? Sign in
no Log in the river blocks the mill.
no Sign up on the wall says no smoking

rule en.login.word
about Word of a login form beside chrome
class login
lang en
at edge, beside-chrome
cut line
text {Login|Register|Log out|Logout|Sign out|Create account|Create an account|Register now|Register here|your username|your password|Password|Account login|Member login|Remember me}
yes Login
no Register offices close at noon.
no Remember me to one who lives there
