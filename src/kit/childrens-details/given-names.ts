/** First names that children and parents in England bear, of many origins; places, months and words of the field are left out. */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaliyah Aaron Adebayo Alina Amara Amir Aryan Bilal Chidi Daria Emeka Hana Ifeoma Ines Jamal Kwame Mateusz Mehmet Nia Oluwaseun Rahim Rania Rehan Shanice Tariq Tyrone Zeynep Abbie Abdul Abdullah Abigail Adam Aden Adrian Ahmad Ahmed Aidan Aisha Alan Albert Albie Alex
  Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Alisha Aliyah Amber Amelia Amelie Amina Amira Amy Ana Andre Andrei
  Andrew Andrzej Angus Anna Annabelle Anthony Anya Aria Archie Ariana Arjun Arlo Arthur Arya Asher Ava Ayaan Ayesha Ayla Bailey
  Barnaby Beatrice Bella Benjamin Bethany Billy Blake Bobby Bonnie Brandon Brianna Brooke Caleb Callum Cameron Carter Casey
  Charlie Charlotte Chelsea Chloe Christopher Clara Cody Cole Connor Corey Courtney Daisy Daniel Danielle Darcey Darcy
  David Deborah Demi Dexter Diego Dominic Dylan Ebony Edward Eleanor Elena Elijah Eliza Elizabeth Ella Ellie Elliot Elliott
  Elsie Emilia Emily Emma Erin Esme Ethan Eva Evan Eve Evelyn Evie Faith Fatima Fatimah Felix Filip Finlay Finley Florence Frankie
  Freddie Frederick Freya Gabriel Gabriella Gemma George Georgia Gracie Hamza Hannah Harley Harriet Harrison Harry Harvey
  Hassan Heidi Henry Holly Hugo Hussain Ibrahim Imogen Iris Isaac Isabel Isabella Isabelle Isla Ismail Ivy Jack Jackson Jacob
  Jaden Jake James Jamie Jasmin Jasmine Jason Jaxon Jayden Jayla Jenson Jessica Jesse Joel Jonah Jonathan
  Jordan Joseph Joshua Josie Jude Julia Junior Kaden Kai Kaiden Kaitlyn Karim Karolina Katie Kayden Kayla Kaylee Kayleigh Keira Kelly Khadija Kian
  Kiera Kieran Kyle Kyra Lacey Laila Layla Leah Leo Leon Lewis Lexi Liam Libby Lilly Lily Logan Lola Louie Louis Louisa
  Luca Lucas Lucy Luis Lukas Luke Luna Lyla Maddison Madison Maisie Mariam Martha Maryam Mason Matilda Matthew
  Max Maximilian Maya Megan Melissa Mia Micah Michael Mila Millie Mohamed Mohammad Mohammed Molly Muhammad Musa Mya Nadia Naomi Natalia Nathan
  Nathaniel Niamh Nicole Noah Noor Nora Nathalia Oliver Olivia Ollie Omar Oscar Oskar Owen Paige Patryk Penelope Phoebe Poppy
  Priya Rachel Ralph Rayyan Reece Reggie Reuben Rhys Riley Robert Robyn Roman Ronnie Rory Rosie Rowan Ruby Ryan Safa Saif Samantha
  Samira Samuel Sana Sara Sarah Scarlett Sebastian Seth Shannon Shaun Shay Sienna Skye Sofia Sonny Sophia Sophie Stanley Stephen
  Summer Szymon Tahir Taylor Teddy Thea Theo Theodore Thomas Tiana Tiffany Tilly Timothy Toby Tommy Tyler Tyrese Umar Usman
  Vanessa Victoria Vincent Violet William Willow Xavier Yasmin Yasmine Yusuf Zac Zachary Zack Zahra Zain Zainab Zak Zara Zayn Zoe Zofia Zuzanna`.split(
    /\s+/,
  ),
)
